export const againId = "doctor.again";

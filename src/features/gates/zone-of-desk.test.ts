import { expect, test } from "vitest";
import { aDesk, aType } from "#features/desk/testing.ts";
import { zoneOfDesk } from "./zone-of-desk.ts";

const office = (timeZone: string) => ({ timeZone, week: [], holidays: [], outside: "warn" as const });

test("by the clock of the server's hours, else of the first topic that has some", () => {
  const withHours = (timeZone: string) => aType({ gates: { ...aType().gates, hours: office(timeZone) } });
  expect(zoneOfDesk(aDesk(), [aType()])).toBe("UTC");
  expect(zoneOfDesk(aDesk(), [aType(), withHours("Europe/Paris")])).toBe("Europe/Paris");
  const desk = aDesk({ defaults: { gates: { hours: office("Asia/Tokyo") } } });
  expect(zoneOfDesk(desk, [withHours("Europe/Paris")])).toBe("Asia/Tokyo");
});

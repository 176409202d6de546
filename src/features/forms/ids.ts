/** Of the card on which a form is changed. Params: type; and the question's name. */
export const previewButtonId = "forms.try";
export const chooseMenuId = "forms.choose";
export const questionButtonId = "forms.question";
export const addButtonId = "forms.add";
export const changeButtonId = "forms.change";
export const rulesButtonId = "forms.rules";
export const upButtonId = "forms.up";
export const downButtonId = "forms.down";
export const removeButtonId = "forms.remove";
/** Params: the removed question. */
export const putBackButtonId = "forms.put-back";
export const listButtonId = "forms.list";

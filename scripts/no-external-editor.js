// Stands in for Inquirer's external editor, which no prompt of this program opens.
export function editAsync() {
  throw new Error('the editor prompt is not part of this program');
}

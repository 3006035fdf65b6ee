// Stands in for @inquirer/prompts in the bundle: Inquirer carries ten kinds of prompt, and the program
// asks three. The others would double what is read before the first question.
export { default as checkbox } from '@inquirer/checkbox';
export { default as input } from '@inquirer/input';
export { default as select, Separator } from '@inquirer/select';

function unused() {
  throw new Error('this kind of prompt is not part of the program');
}

export {
  unused as confirm,
  unused as editor,
  unused as expand,
  unused as number,
  unused as password,
  unused as rawlist,
  unused as search,
};

/** A style sheet as a text, as the bundle has it. */
declare module "*.css" {
  const css: string;
  export default css;
}

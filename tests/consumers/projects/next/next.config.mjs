export default {
  output: "export",
  // The tools of this workspace are links that lead out of the project.
  turbopack: { root: "/" },
};

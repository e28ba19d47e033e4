export default {
  output: "export",
  // The tools of this workspace are links that lead out of the project.
  turbopack: { root: "/" },
  // It is built once.
  experimental: { turbopackFileSystemCacheForBuild: false },
};

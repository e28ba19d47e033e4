const loading = new Map<string, Promise<string>>();

/** The text of a file beside this script, loaded once. If that fails, it is loaded anew when it is next asked for. */
export function textOfFile(name: string): Promise<string> {
  const known = loading.get(name);
  if (known !== undefined) return known;
  const loaded = fetch(new URL(name, import.meta.url)).then((response) => {
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  });
  loaded.catch(() => loading.delete(name));
  loading.set(name, loaded);
  return loaded;
}

interface XRegExpCompiled extends RegExp {
  readonly xregexp: { readonly captureNames: readonly (string | null)[] | null };
}

interface XRegExpCore {
  build(pattern: string, subpatterns: Readonly<Record<string, RegExp>>, flags: string): XRegExpCompiled;
}

declare module "xregexp/lib/xregexp.js" {
  const XRegExp: XRegExpCore;
  export default XRegExp;
}

declare module "xregexp/lib/addons/build.js" {
  const install: (XRegExp: XRegExpCore) => void;
  export default install;
}

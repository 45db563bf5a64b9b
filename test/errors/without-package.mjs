/** Loaded before a command: the package that MISSING_PACKAGE names is not installed. */
import { register } from "node:module";

const hooks = `
  export async function resolve(name, context, next) {
    if (name === ${JSON.stringify(process.env["MISSING_PACKAGE"])})
      throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
    return next(name, context);
  }
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

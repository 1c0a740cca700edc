// Keeps the Utrecht components that our templates use, and the tokens that these components read.
import { readFileSync, writeFileSync } from "node:fs";

const USED = [
  "alert", "blockquote", "button", "button-group", "checkbox", "form-field", "form-field-description",
  "form-field-error-message", "form-fieldset", "form-label", "heading-1", "heading-2", "heading-3",
  "heading-4", "link", "link-button", "ordered-list", "paragraph", "radio-button", "select", "skip-link",
  "table", "textarea", "textbox", "unordered-list",
];
const [componentsIn, tokensIn, componentsOut, tokensOut] = process.argv.slice(2);

/** Splits a style sheet into its top-level rules. */
function rules(css) {
  const found = [];
  let depth = 0, start = 0;
  for (let i = 0; i < css.length; i++) {
    if (css[i] === "{") depth++;
    if (css[i] === "}" && --depth === 0) {
      found.push(css.slice(start, i + 1).trim());
      start = i + 1;
    }
  }
  return found;
}

const withoutComments = (css) => css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@charset[^;]*;/, "");
const isUsed = (rule) => {
  const name = rule.match(/\.utrecht-([a-z0-9]+(?:-[a-z0-9]+)*)/);
  return name !== null && USED.includes(name[1]);
};
// What only shows a state in a design tool (".utrecht-button--hover") never occurs in a page.
const isState = (rule) => /--(hover|focus|focus-visible|active)\b[^,{]*\{/.test(rule.split("\n")[0]);

const components = rules(withoutComments(readFileSync(componentsIn, "utf8")))
  .filter(isUsed).filter((rule) => !isState(rule)).join("\n");

const declarations = new Map();
for (const [, name, value] of withoutComments(readFileSync(tokensIn, "utf8")).matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
  declarations.set(name, value);
}
const needed = new Set();
const collect = (text) => {
  for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
    if (!needed.has(name) && declarations.has(name)) {
      needed.add(name);
      collect(declarations.get(name));
    }
  }
};
collect(components);
[...declarations.keys()].filter((name) => name.startsWith("--basis-")).forEach((name) => collect(`var(${name})`));
const tokens = [...declarations].filter(([name]) => needed.has(name)).map(([name, value]) => `  ${name}: ${value};`);

writeFileSync(componentsOut, `/* Utrecht component library, EUPL-1.2, Copyright (c) 2020-2025 Gemeente Utrecht, Frameless B.V.\n`
  + `   Selection of the components that Samenhang uses, made by scripts/select-css.mjs; see LICENSE.md. */\n${components}\n`);
writeFileSync(tokensOut, `/* NL Design System voorbeeld tokens, EUPL-1.2, Copyright (c) 2021 NL Design System Community.\n`
  + `   Selection of the tokens that Samenhang uses, made by scripts/select-css.mjs; see LICENSE.md. */\n`
  + `.voorbeeld-theme {\n${tokens.join("\n")}\n}\n`);

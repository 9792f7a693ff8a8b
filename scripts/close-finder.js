import { resolve } from 'node:path';
import { build, transform } from 'esbuild';

/** The finder of personal data in text, where most of a scan goes. */
const FOLDER = 'src/rules/text/';
/** Its modules that others import. */
const DOORS = ['find-spans', 'lexicon', 'medical/phrases', 'hazard/patterns', 'learned/span-table'];
/** Too large to be read where the build has laid it out. */
const TABLE = 'span-table-data.ts';

const NAMESPACE = 'closed';

/**
 * For esbuild: joins the modules of the finder into one function, in which what they share are constants. Where esbuild joins modules itself it
 * makes variables of all that they declare at the top, and V8 reads a variable again at every use, where it folds a constant into its code.
 */
export const closedFinder = (root) => ({
  name: 'closed finder',
  setup({ onResolve, onLoad }) {
    const folder = resolve(root, FOLDER);
    onResolve({ filter: /\/text\// }, ({ importer, path, resolveDir }) => {
      const isDoor = !importer.startsWith(folder) && resolve(resolveDir, path).startsWith(folder);
      return isDoor && !path.endsWith(TABLE) ? { path: FOLDER, namespace: NAMESPACE } : undefined;
    });
    onLoad({ filter: /./, namespace: NAMESPACE }, async () => ({ contents: await closeFinder(root, folder), resolveDir: root }));
  },
});

async function closeFinder(root, folder) {
  const outside = {
    name: 'outside',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        return file.startsWith(folder) && !file.endsWith(TABLE) ? undefined : { path: file, external: true };
      }),
  };
  const { outputFiles } = await build({
    stdin: { contents: DOORS.map((name) => `export * from './${FOLDER}${name}.ts';`).join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20.19',
    supported: { 'regexp-unicode-property-escapes': true },
    plugins: [outside],
  });
  const imports = [];
  const body = (await withConstants(outputFiles[0].text)).replace(/^import .*;$/gm, (line) => {
    imports.push(line);
    return '';
  });
  const [line, list] = /^export \{([^}]*)\};$/m.exec(body);
  const names = [...list.matchAll(/(\w+)(?: as (\w+))?/g)].map(([, inner, outer = inner]) => ({ inner, outer }));
  const given = names.map(({ inner, outer }) => `${outer}: ${inner}`).join(', ');
  const taken = names.map(({ outer }) => outer).join(', ');
  return `${imports.join('\n')}\nexport const { ${taken} } = (() => {${body.replace(line, `return { ${given} };`)}})();`;
}

/** Makes constants of the variables at the top that are never given another value. */
async function withConstants(text) {
  const declare = (variables) =>
    text.replace(/^var (\w+) = /gm, (line, name) => (variables.has(name) ? line : `const ${name} = `));
  const { warnings } = await transform(declare(new Set()), { logLevel: 'silent' });
  const assigned = warnings.filter(({ id }) => id === 'assign-to-constant');
  return declare(new Set(assigned.map(({ location }) => /^\w+/.exec(location.lineText.slice(location.column))[0])));
}

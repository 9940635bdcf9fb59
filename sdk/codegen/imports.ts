/** The line that imports those of the names that the text uses; nothing where it uses none. */
export function importLine(
  module: string,
  names: readonly string[],
  text: string,
  kind: 'type' | 'value' = 'type',
): string {
  const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code)).sort()
  return used.length === 0 ? '' : `import ${kind === 'type' ? 'type ' : ''}{ ${used.join(', ')} } from '${module}'\n`
}

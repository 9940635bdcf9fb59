import type { Check } from './all.js'

/** A focus area has only themes that its own text names, by one of the theme's words. */
export const themesAreNamed: Check = ({ records }) => {
  const words = new Map(records.themes.map(({ value }) => [value.id, value.words]))
  return records.pilots.flatMap(({ value, problem }) =>
    (value.focusAreas ?? []).flatMap(({ items }, area) =>
      items.flatMap(({ text, ourThemes }, item) =>
        ourThemes.flatMap((theme, index) =>
          words.get(theme)?.some((word) => text.toLowerCase().includes(word)) === false
            ? [problem(['focusAreas', area, 'items', item, 'ourThemes', index], 'the text does not name this theme')]
            : [],
        ),
      ),
    ),
  )
}

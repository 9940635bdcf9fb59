import { DefaultNamingStrategy } from 'typeorm'

/** Columns and tables as SQL writes them: the property `endsOn` is kept in `ends_on`. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? snakeCase(property)
  }

  override tableName(target: string, custom: string | undefined): string {
    return custom ?? snakeCase(target)
  }
}

const snakeCase = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

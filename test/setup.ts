// type-graphql asks for it at import, though every decorator here states its type.
import 'reflect-metadata'

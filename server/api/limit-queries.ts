import type {
  FragmentDefinitionNode,
  GraphQLNamedType,
  SelectionNode,
  SelectionSetNode,
  ValidationRule,
} from 'graphql';
import { GraphQLError, getNamedType, getNullableType, isInterfaceType, isListType, isObjectType, Kind } from 'graphql';

export interface QueryLimits {
  /** Fields below one another, 1 or more. */
  readonly maxDepth: number;
  /** Counted as `limitQueries` says. */
  readonly maxCost: number;
}

interface Measured {
  readonly depth: number;
  readonly cost: number;
}

/** A list is taken to hold this many; the bundled plans have about as many measures. */
const assumedListLength = 20;

/** A root field asks the store, which takes as long as giving this many plain fields. */
const rootFieldCost = 10_000;

/**
 * A validation rule that refuses operations which nest too deep or cost too much before any of them runs. A field
 * costs 1, what is below a list counts 20 times, and a root field costs 10,000; a field asked for twice under two
 * aliases counts twice. Introspection is left to graphql-js, which has its own limit for it.
 */
export function limitQueries({ maxDepth, maxCost }: QueryLimits): ValidationRule {
  return (context) => {
    const fragments = new Map<string, Measured>();
    const nothing: Measured = { depth: 0, cost: 0 };
    const schema = context.getSchema();
    const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

    function measureSet(set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): Measured {
      const parts = set?.selections.map((selection) => measure(selection, parent)) ?? [];
      return {
        depth: parts.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
        cost: parts.reduce((sum, { cost }) => sum + cost, 0),
      };
    }

    function measure(selection: SelectionNode, parent: GraphQLNamedType | undefined): Measured {
      switch (selection.kind) {
        case Kind.INLINE_FRAGMENT:
          return measureSet(selection.selectionSet, findType(selection.typeCondition?.name.value) ?? parent);
        case Kind.FRAGMENT_SPREAD:
          return measureFragment(context.getFragment(selection.name.value));
        case Kind.FIELD: {
          const name = selection.name.value;
          if (name.startsWith('__')) return nothing;
          const type = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
          const below = measureSet(selection.selectionSet, getNamedType(type));
          const times = isListType(getNullableType(type)) ? assumedListLength : 1;
          const own = parent && roots.includes(parent) ? rootFieldCost : 1;
          return { depth: below.depth + 1, cost: own + times * below.cost };
        }
      }
    }

    // Each is measured once, however often it is spread; one that spreads itself is refused by another rule.
    function measureFragment(fragment: FragmentDefinitionNode | null | undefined): Measured {
      if (!fragment) return nothing;
      const name = fragment.name.value;
      const known = fragments.get(name);
      if (known) return known;
      fragments.set(name, nothing);
      const measured = measureSet(fragment.selectionSet, findType(fragment.typeCondition.name.value));
      fragments.set(name, measured);
      return measured;
    }

    function findType(name: string | undefined): GraphQLNamedType | undefined {
      return name === undefined ? undefined : schema.getType(name);
    }

    return {
      OperationDefinition: (operation) => {
        const { depth, cost } = measureSet(
          operation.selectionSet,
          schema.getRootType(operation.operation) ?? undefined,
        );
        const report = (message: string) => context.reportError(new GraphQLError(message, { nodes: operation }));
        if (depth > maxDepth) {
          report(`The query nests ${depth} fields deep; ${maxDepth} are allowed. Ask for the lower ones by id.`);
        }
        if (cost > maxCost) {
          report(
            `The query costs ${cost}; ${maxCost} is allowed. Ask for fewer lists within lists, or in several queries.`,
          );
        }
      },
    };
  };
}

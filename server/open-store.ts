import type { StoreSettings } from './config.ts';
import type { GraphStore } from './store/graph-store.ts';

/** Opens the configured store; `mustExist`: a SQLite file is not made anew. Throws StoreError if that cannot be. */
export async function openStore(settings: StoreSettings, { mustExist = false } = {}): Promise<GraphStore> {
  switch (settings.kind) {
    case 'sqlite': {
      const { openSqliteStore } = await import('./store/sqlite/open-sqlite-store.ts');
      return openSqliteStore(settings.file, { mustExist });
    }
    case 'neo4j': {
      const { openNeo4jStore } = await import('./store/neo4j/open-neo4j-store.ts');
      return openNeo4jStore(settings);
    }
  }
}

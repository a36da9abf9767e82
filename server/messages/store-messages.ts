/** Why the store fails. */
export const storeMessages = {
  storeClosed: { en: '{file} was closed.', zh: '{file} 已关闭。' },
  folderRefused: { en: 'The folder of {file} cannot be made: {reason}', zh: '{file} 的文件夹建不了：{reason}' },
  storeLocked: {
    en: '{file} is being written by another process. Try again when it is done, or stop it.',
    zh: '另一个进程正在写 {file}。请等它完成后再试，或者停止它。',
  },
  sqliteUnusable: { en: '{file} cannot be used: {reason}', zh: '{file} 用不了：{reason}' },
  sqliteReadOnly: {
    en: 'it may not be written to. Give this user the right to write to the file and its folder, or name another file.',
    zh: '没有写入权限。请给当前用户写这个文件和文件夹的权限，或者换一个文件。',
  },
  sqliteDiskFailed: {
    en: 'reading or writing failed. Look whether its disk is healthy and mounted.',
    zh: '读写失败。请检查磁盘是否完好并已挂载。',
  },
  sqliteDamaged: {
    en: 'it is damaged. Restore a backup, or delete it and load the documents again.',
    zh: '文件已损坏。请用备份恢复，或者删除它，重新载入文件。',
  },
  sqliteDiskFull: { en: 'the disk is full. Make room and try again.', zh: '磁盘已满。请腾出空间后再试。' },
  sqliteNotOpened: {
    en: 'it cannot be opened. Look whether the path is a file and whether this user may read and write it.',
    zh: '打不开。请检查路径是不是文件，当前用户能不能读写。',
  },
  sqliteNoDatabase: {
    en: 'it is not a SQLite database. Name another file.',
    zh: '不是 SQLite 数据库。请换一个文件。',
  },
  sqliteOther: { en: '{said}.', zh: '{said}。' },
  neo4jUnusable: { en: 'Neo4j at {address} cannot be used: {reason}', zh: '{address} 的 Neo4j 用不了：{reason}' },
  neo4jSilent: {
    en: 'it does not answer. Is it running, and is NEO4J_URI right?',
    zh: '没有回应。它在运行吗？NEO4J_URI 对吗？',
  },
  neo4jBroken: {
    en: 'the connection broke. Is it still running? Try again.',
    zh: '连接断了。它还在运行吗？请再试一次。',
  },
  neo4jUserRefused: {
    en: 'it refuses the user. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    zh: '用户被拒绝。请检查 NEO4J_USERNAME 和 NEO4J_PASSWORD。',
  },
  neo4jUserSuspended: {
    en: 'it refuses the user for a while after wrong passwords. Wait, then try again.',
    zh: '密码错了几次，用户暂时被拒绝。请等一会儿再试。',
  },
  neo4jUserForbidden: {
    en: 'its user may not do this. Give the user of NEO4J_USERNAME the right to read and write.',
    zh: '用户没有权限。请给 NEO4J_USERNAME 的用户读写权限。',
  },
  neo4jNoDatabase: {
    en: 'it has no database of this name. Check NEO4J_DATABASE.',
    zh: '没有这个名称的数据库。请检查 NEO4J_DATABASE。',
  },
} as const;

/** Why a request is refused or failed. */
export const requestMessages = {
  readOnly: {
    en: 'This server is read-only: it was started without TIAOKUAI_EDITOR_TOKEN.',
    zh: '服务器只读：启动时没有设置 TIAOKUAI_EDITOR_TOKEN。',
  },
  notAuthorized: {
    en: 'This needs the editor token; send it as the header Authorization: Bearer TOKEN.',
    zh: '这一步需要编辑口令，请在请求头 Authorization: Bearer TOKEN 中提供。',
  },
  notFound: { en: '{what} not found: {id}', zh: '没有找到{what}：{id}' },
  nameMissing: {
    en: 'Name the file in the address, such as /upload?name=plan.docx.',
    zh: '请在地址里写明文件名，例如 /upload?name=plan.docx。',
  },
  uploadLarge: {
    en: 'The file has more than the {most} bytes that TIAOKUAI_MAX_FILE_BYTES allows.',
    zh: '文件超过 TIAOKUAI_MAX_FILE_BYTES 允许的 {most} 字节。',
  },
  manyWaiting: {
    en: '{most} files are waiting already; send more when some are done.',
    zh: '已有 {most} 个文件在排队，请等一些完成后再上传。',
  },
  requestLarge: { en: 'The request has more than {most} bytes.', zh: '请求超过 {most} 字节。' },
  requestFaulty: { en: '{reason}', zh: '请求有误：{reason}' },
  nothingThere: { en: 'Nothing is at {address}.', zh: '{address} 处没有内容。' },
  unexpected: {
    en: 'Something went wrong on the server; its log has the reason.',
    zh: '服务器出错了，原因见服务器日志。',
  },
  unexpectedRequest: {
    en: 'Something went wrong on the server; its log has the reason under {id}.',
    zh: '服务器出错了，原因见服务器日志，编号 {id}。',
  },
  outOfRange: {
    en: '{argument} must be from {min} to {max}, not {value}.',
    zh: '{argument} 应在 {min} 到 {max} 之间，不能是 {value}。',
  },
  argumentEmpty: { en: '{argument} is empty; one character is enough.', zh: '{argument} 是空的，至少要一个字。' },
  argumentLong: {
    en: '{argument} must have at most {max} characters, not {length}.',
    zh: '{argument} 最多 {max} 字，现有 {length} 字。',
  },
  manyIds: {
    en: '{argument} must hold at most {max} ids, not {count}.',
    zh: '{argument} 最多 {max} 个编号，现有 {count} 个。',
  },
  noLinkNamed: {
    en: 'linkIds is empty; name at least one link.',
    zh: 'linkIds 是空的，至少要写一条联系。',
  },
  cursorUnknown: {
    en: 'after must be a cursor that an earlier answer to the same question gave.',
    zh: 'after 必须是同一问题先前的回答给出的位置。',
  },
  notComparable: {
    en: 'Two clauses or two measures can be compared, not a {one} and a {other}.',
    zh: '只能对照两条条文或两条措施，不能对照{one}和{other}。',
  },
  manyPlans: {
    en: 'plans must name at most {most} of the {count} plans that there are.',
    zh: '库中有 {count} 个方案，plans 最多写其中 {most} 个。',
  },
} as const;

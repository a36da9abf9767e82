/** Why vectors of texts cannot be had. */
export const embeddingMessages = {
  embeddingsNotConfigured: {
    en: 'Search by meaning needs a server for embeddings: set TIAOKUAI_EMBEDDINGS_URL and TIAOKUAI_EMBEDDINGS_MODEL, then run tiaokuai link.',
    zh: '按语义搜索需要向量服务：请设置 TIAOKUAI_EMBEDDINGS_URL 和 TIAOKUAI_EMBEDDINGS_MODEL，再运行 tiaokuai link。',
  },
  embeddingsUnusable: {
    en: 'The embeddings server at {url} cannot be used: {reason}',
    zh: '{url} 的向量服务用不了：{reason}',
  },
  embeddingsSilent: {
    en: 'it does not answer ({reason}). Is it running, and is TIAOKUAI_EMBEDDINGS_URL right?',
    zh: '没有回应（{reason}）。它在运行吗？TIAOKUAI_EMBEDDINGS_URL 对吗？',
  },
  nothingListens: { en: 'nothing listens there', zh: '那里没有服务' },
  embeddingsSlow: {
    en: 'it took more than {seconds} s for a batch of {texts}. Set TIAOKUAI_EMBEDDINGS_BATCH lower, or use a faster model.',
    zh: '一批 {texts} 条文字用了 {seconds} 秒以上。请调低 TIAOKUAI_EMBEDDINGS_BATCH，或者换更快的模型。',
  },
  embeddingsKeyRefused: {
    en: 'it refuses the key ({answer}). Check TIAOKUAI_EMBEDDINGS_KEY.',
    zh: '密钥被拒绝（{answer}）。请检查 TIAOKUAI_EMBEDDINGS_KEY。',
  },
  embeddingsNotThere: {
    en: 'it has no such model or path ({answer}). Check TIAOKUAI_EMBEDDINGS_MODEL and TIAOKUAI_EMBEDDINGS_URL.',
    zh: '没有这个模型或路径（{answer}）。请检查 TIAOKUAI_EMBEDDINGS_MODEL 和 TIAOKUAI_EMBEDDINGS_URL。',
  },
  embeddingsBusy: {
    en: 'it has too much to do ({answer}). Try again later, or raise its limit.',
    zh: '请求太多（{answer}）。请稍后再试，或者调高它的限额。',
  },
  embeddingsFailing: {
    en: 'it fails ({answer}). Its log should say why.',
    zh: '它出错了（{answer}）。原因应在它的日志里。',
  },
  embeddingsMoved: {
    en: 'it answers {answer}. Set TIAOKUAI_EMBEDDINGS_URL to the address that it has now.',
    zh: '它回答 {answer}。请把 TIAOKUAI_EMBEDDINGS_URL 改为它现在的地址。',
  },
  embeddingsRefused: {
    en: 'it refuses the request ({answer}). Check TIAOKUAI_EMBEDDINGS_MODEL; if it takes fewer texts at once, set TIAOKUAI_EMBEDDINGS_BATCH lower.',
    zh: '请求被拒绝（{answer}）。请检查 TIAOKUAI_EMBEDDINGS_MODEL；如果它一次收不了这么多文字，请调低 TIAOKUAI_EMBEDDINGS_BATCH。',
  },
  answerMalformed: {
    en: '{problem}. Does {model} make embeddings, and does the address end as its documentation says?',
    zh: '{problem}。{model} 是向量模型吗？地址的结尾与它的文档一致吗？',
  },
  answerNoList: { en: 'its answer is no list of embeddings', zh: '它的回答不是向量的列表' },
  answerIncomplete: {
    en: 'it was sent {texts} texts and answers with {vectors} vectors, {distinct} of them apart',
    zh: '收到 {texts} 条文字，却答了 {vectors} 个向量，其中序号不同的有 {distinct} 个',
  },
  vectorWithoutDirection: { en: 'a vector in its answer has no direction', zh: '它的回答里有一个向量没有方向' },
  answerUneven: {
    en: 'its answer has vectors of {one} and of {other} dimensions',
    zh: '它的回答里有 {one} 维和 {other} 维的向量',
  },
  batchesUneven: {
    en: 'The embeddings server at {url} gives vectors of {one} and of {other} dimensions for {model}. Is TIAOKUAI_EMBEDDINGS_URL the address of one server with one such model?',
    zh: '{url} 的向量服务对 {model} 给出了 {one} 维和 {other} 维的向量。TIAOKUAI_EMBEDDINGS_URL 是同一台服务器、同一个模型的地址吗？',
  },
  modelChanged: {
    en: 'The store holds vectors of {kept} dimensions by {model}, and the server now gives such of {given}: it is another model. Give it another name in TIAOKUAI_EMBEDDINGS_MODEL.',
    zh: '库中 {model} 的向量是 {kept} 维，服务器现在给出的是 {given} 维：这是另一个模型。请在 TIAOKUAI_EMBEDDINGS_MODEL 里给它换一个名称。',
  },
} as const;

import { say } from '../../messages/say.ts';
import { checkIds, checkText, createInputError } from '../check-arguments.ts';
import { requireEditor, requireEditorName } from '../editor.ts';
import { judgeLinks, mostLinks } from '../judge-links.ts';
import type { LinkId } from '../parents.ts';
import type { MutationResolvers } from '../resolver-types.generated.ts';

const longestNote = 2000;
const longestViewName = 200;
const longestViewState = 50_000;

/** Changes. Who may not make them hears so before anything else. */
export const mutationResolvers: MutationResolvers = {
  judge: (_, args, context) => {
    const by = requireEditorName(context.editor, args.by);
    const ids = checkIds<LinkId>('linkIds', args.linkIds, mostLinks);
    if (ids.length === 0) throw createInputError('linkIds', say('noLinkNamed'));
    const note = args.note?.trim() ? checkText('note', args.note, longestNote) : null;
    return judgeLinks(context, ids, { verdict: args.verdict, by, at: new Date().toISOString(), note });
  },
  saveView: async (_, args, { store, editor }) => {
    const view = {
      by: requireEditorName(editor, args.by),
      name: checkText('name', args.name, longestViewName),
      state: checkText('state', args.state, longestViewState),
      at: new Date().toISOString(),
    };
    await store.saveView(view);
    return view;
  },
  deleteView: async (_, { id }, { store, editor }) => {
    requireEditor(editor);
    await store.deleteView(id);
    return id;
  },
};

import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlanListDocument } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import { useSavedViewList } from '../api/use-saved-views.ts';
import { useOpenDialog } from '../frame/use-open-dialog.ts';
import { views } from '../frame/views.ts';
import { useTitle } from '../i18n/use-title.ts';
import { carryOver, keepFrame } from '../state/frame-params.ts';
import { themes } from '../state/preferences.ts';
import { usePreferences } from '../state/use-preferences.ts';
import { usePresent } from '../state/use-presenting.ts';
import { useUpdateView } from '../state/use-view.ts';
import type { Command } from './command.ts';

/** Everything that can be done from anywhere: views, plans, colours, language, dialogs. */
export function useCommands(): readonly Command[] {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const navigate = useNavigate();
  const openDialog = useOpenDialog();
  const present = usePresent();
  const update = useUpdateView();
  const { language, change } = usePreferences();
  const list = useRequest(PlanListDocument, {});
  const kept = useSavedViewList();
  const savedViews = kept.status === 'ready' ? kept.data : [];
  const plans = list.status === 'ready' ? list.data.plans : [];
  return [
    ...views.map(({ name, to }) => ({
      id: `view ${name}`,
      title: t('commands.open', { name: t(`views.${name}`) }),
      words: name,
      run: () => void navigate({ to, search: carryOver }),
    })),
    { id: 'savedViews', title: t('savedViews.title'), words: 'save 保存', run: () => openDialog('savedViews') },
    { id: 'editor', title: t('editor.title'), words: 'editor token 口令', run: () => openDialog('editor') },
    ...savedViews.map(({ id, name }) => ({
      id: `saved ${id}`,
      title: t('savedViews.command', { name }),
      run: () => void navigate({ to: '/views/$name', params: { name: id }, search: keepFrame }),
    })),
    { id: 'present', title: t('present.label'), words: 'present 演示', run: () => present(true) },
    { id: 'shortcuts', title: t('shortcuts.title'), words: 'help keys ?', run: () => openDialog('shortcuts') },
    {
      id: 'language',
      title: t('frame.language'),
      words: 'language 语言',
      run: () => change({ language: language === 'zh' ? 'en' : 'zh' }),
    },
    ...themes.map((theme) => ({
      id: `theme ${theme}`,
      title: t('frame.themeLabel', { theme: t(`frame.theme.${theme}`) }),
      words: `theme colours ${theme}`,
      run: () => change({ theme }),
    })),
    ...plans.map((plan) => ({
      id: `plan ${plan.id}`,
      title: t('commands.cascadeOf', { title: titleOf(plan) }),
      words: `${plan.docNumber ?? ''} ${plan.region.name}`,
      run: () => update({ plan: plan.id, focus: null, link: null, pair: 0, camera: null, level: null }),
    })),
  ];
}

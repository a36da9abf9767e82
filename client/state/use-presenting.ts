import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Whether what is on the screen is being presented. */
export function useIsPresenting(): boolean {
  return useSearch({ strict: false, select: ({ present }) => present === 'on' });
}

/** Starts to present what is on the screen, or stops. */
export function usePresent(): (isOn: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (isOn) => {
      void navigate({
        to: '.',
        // The colours for the projector go with the presentation that asked for them.
        search: ({ present: _present, at: _at, show: _show, theme, ...rest }) =>
          isOn ? { ...rest, theme, present: 'on' } : { ...rest, ...(theme !== 'projector' && { theme }) },
      });
    },
    [navigate],
  );
}

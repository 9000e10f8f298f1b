'use client'
import { Button, Gutter, useConfig, useTranslation } from '@payloadcms/ui'

/** What the panel says of an address that it does not know: as Payload's own page, without the frame around it. */
export function NothingHere() {
  const { t } = useTranslation()
  const { config } = useConfig()
  return (
    <main className="not-found not-found--margin-top-large">
      <Gutter className="not-found__wrap">
        <div className="not-found__content">
          <h1>{t('general:nothingFound')}</h1>
          <p>{t('general:sorryNotFound')}</p>
        </div>
        <Button className="not-found__button" el="link" to={config.routes.admin} size="large">
          {t('general:backToDashboard')}
        </Button>
      </Gutter>
    </main>
  )
}

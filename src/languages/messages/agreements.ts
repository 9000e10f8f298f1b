import { defineMessages } from '../defineMessages.ts'

/** The texts that journalists agree to, as those read them who may write them anew. */
export const sayAgreement = defineMessages({
  kk: {
    embargoTerms: 'Эмбарго шарттары',
    embargoTermsHelp: 'Журналист эмбаргодағы әр материалды ашар алдында осы мәтінді қабылдайды. {уақыт} дегеннің орнына эмбарго ашылатын уақыт қойылады. Мәтін өзгерсе, бұрын қабылдағандардан да материалды келесі рет ашқанда шарттар қайта сұралады.',
    accessConsent: 'Рұқсат сұрау өтініміндегі келісім',
    accessConsentHelp: 'Журналист рұқсат сұрағанда осы мәтінге келіседі. Келіскен мәтіні оның тіркелгісінде сақталады.',
    usual: 'Өріс бос болса, мына мәтін тұрады:',
    timeMissing: 'Мәтінге {place} белгісін қойыңыз: оның орнына эмбарго ашылатын уақыт жазылады.',
  },
  ru: {
    embargoTerms: 'Условия эмбарго',
    embargoTermsHelp: 'Этот текст журналист принимает, прежде чем открыть материал под эмбарго. Вместо {время} подставляется время, когда эмбарго снимается. Если текст изменить, то и те, кто уже принял прежний, примут условия заново, когда в следующий раз откроют материал.',
    accessConsent: 'Согласие в заявке на доступ',
    accessConsentHelp: 'С этим текстом соглашается журналист, который запрашивает доступ. Принятый текст хранится в его учётной записи.',
    usual: 'Если поле пустое, действует такой текст:',
    timeMissing: 'Вставьте в текст {place}: на этом месте будет время, когда эмбарго снимается.',
  },
  en: {
    embargoTerms: 'Terms of the embargo',
    embargoTermsHelp: 'A journalist accepts this text before opening an item under embargo. In place of {time} stands when the embargo lifts. When the text changes, those who accepted the old one are asked again as soon as they next open an item.',
    accessConsent: 'Consent in the request for access',
    accessConsentHelp: 'Whoever asks for access agrees to this text. The account keeps the text that was agreed to.',
    usual: 'If the field is empty, this text stands:',
    timeMissing: 'Put {place} into the text: in its place stands when the embargo lifts.',
  },
})

import { defineMessages } from '../defineMessages.ts'

/** Composing the front page of the public site. */
export const sayFront = defineMessages({
  kk: {
    front: 'Басты бет', frontHelp: 'Сайттың басты бетінде не жоғары тұратынын таңдаңыз. Бос орындарға ең жаңа материалдар өзі шығады. Әр тілдегі бет оқиғаның сол тілдегі нұсқасын көрсетеді.',
    lead: 'Басты материал', leadHelp: 'Беттің ең жоғарғы жағында, үлкен фотосымен тұрады. Бос болса, ең жаңа материал шығады.',
    slots: 'Жанындағы материалдар', slotsHelp: 'Реті осы тізімдегідей, алтаудан аспайды. Ретін сүйреп өзгертуге болады.',
    frontTooMany: 'Басты материалдың жанына {count} материалдан артық сыймайды. Артығын алып тастаңыз.',
    frontTwice: '«{title}» екі рет таңдалған. Бір оқиғаны бір рет қана қойыңыз.',
    frontNotLive: '«{title}» оқырмандарға ашық емес. Алдымен жариялаңыз немесе басқасын таңдаңыз.',
    frontQuiet: '«{title}» – үгіт материалы, ал қазір тыныштық кезеңі («{period}»). Басқа материал таңдаңыз.',
    frontStale: 'Басты бетті осы арада басқа біреу өзгертті. Бетті қайта ашып, соның үстінен өзгертіңіз.',
  },
  ru: {
    front: 'Главная страница', frontHelp: 'Выберите, что стоит наверху главной страницы сайта. Пустые места занимают самые новые материалы. На каждом языке показывается версия истории на этом языке.',
    lead: 'Главный материал', leadHelp: 'Стоит на самом верху, с большой фотографией. Если пусто, там самый новый материал.',
    slots: 'Рядом с главным', slotsHelp: 'В том порядке, что в списке, не больше шести. Порядок меняется перетаскиванием.',
    frontTooMany: 'Рядом с главным материалом помещается не больше {count}. Уберите лишние.',
    frontTwice: 'Материал «{title}» выбран дважды. Каждая история ставится один раз.',
    frontNotLive: 'Материал «{title}» не открыт читателям. Сначала опубликуйте его или выберите другой.',
    frontQuiet: '«{title}» – агитационный материал, а сейчас период тишины («{period}»). Выберите другой материал.',
    frontStale: 'Главную страницу тем временем изменил кто-то другой. Откройте её заново и внесите изменения поверх.',
  },
  en: {
    front: 'Front page', frontHelp: 'Choose what stands on top of the site’s front page. Empty places are taken by the newest items. In each language the page shows the story’s version in that language.',
    lead: 'Lead story', leadHelp: 'Stands at the very top with a large photo. If empty, the newest item leads.',
    slots: 'Beside the lead', slotsHelp: 'In the order of this list, six at most. Drag to change the order.',
    frontTooMany: 'No more than {count} items fit beside the lead. Take some out.',
    frontTwice: '“{title}” is picked twice. Each story stands once.',
    frontNotLive: '“{title}” is not open to readers. Publish it first, or pick another.',
    frontQuiet: '“{title}” is campaign material, and this is a quiet period (“{period}”). Pick another item.',
    frontStale: 'Somebody else has changed the front page in the meantime. Open it again and change it from there.',
  },
})

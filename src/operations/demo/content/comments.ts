import type { DemoComment } from './shapes.ts'

/** What people of the demo say about stories on their way. */
export const comments: readonly DemoComment[] = [
  {
    story: 'night-shift-doctors',
    by: 'secondEditor',
    field: 'body',
    passage: { exact: 'дәрігерлер 940 қоңырау қабылдаған', prefix: 'Алғашқы екі аптада ', suffix: '. Соның тең жартысында' },
    text: 'Бұл сан қайдан алынған? Емхананың есебіне сілтеме керек.',
    blocking: true,
  },
  {
    story: 'teacher-mentors',
    by: 'editor',
    field: 'lead',
    text: '«Бекітілмек» деген дерексіз екен. Ұсыныс қай күні қаралатынын жазыңызшы.',
    replies: [{ by: 'reporter', text: 'Нақты күнін министрліктен сұрап жатырмын, бүгін кешке дейін қосамын.' }],
  },
  {
    story: 'business-hotline',
    by: 'editor',
    field: 'headline',
    text: '«Кеңес желісі» дегеніміз түсінікті ме? «Бірыңғай нөмір» деп те жазуға болады.',
    replies: [{ by: 'reporter', text: 'Жобаның ресми атауы осындай, сондықтан өзгертпедім.' }],
    resolvedBy: 'editor',
  },
]

import { defineMessages } from '../defineMessages.ts'

/** Refusals of photo files, by the codes of `checkPhotoFile` and `convertHeic`. */
export const sayPhotoFile = defineMessages({
  kk: {
    photoTooLarge: '«{fileName}» файлы тым үлкен: фотоның көлемі {megabytes} МБ-тан аспауы керек. Сапасын сәл төмендетіп, JPEG форматында қайта сақтаңыз.',
    photoTooManyPixels: '«{fileName}» фотосының өлшемі тым үлкен ({width} × {height}): ол {megapixels} мегапиксельден аспауы керек. Кішірейтіп, қайта жүктеңіз.',
    photoNotRecognised: '«{fileName}» файлы фото ретінде танылмады. JPEG, PNG, WebP, TIFF немесе HEIC форматындағы фотоны жүктеңіз.',
    photoDamaged: '«{fileName}» файлы бүлінген немесе толық көшірілмеген. Түпнұсқасын қайта көшіріп, тағы бір рет жүктеңіз.',
    photoHidesAnotherFile: '«{fileName}» файлының ішінде фотодан бөлек құжат, мұрағат немесе скрипт бар. Фотоны сурет өңдеу бағдарламасында ашып, жаңа файлға сақтаңыз да, соны жүктеңіз.',
    photoAnimated: '«{fileName}» – анимация. Бір кадрын жеке сурет етіп сақтап, соны жүктеңіз.',
    photoCameraRaw: '«{fileName}» – камераның өңделмеген (RAW) файлы. Оны JPEG немесе TIFF форматына шығарып, соны жүктеңіз.',
    photoHeicNotConverted: '«{fileName}» HEIC файлын JPEG форматына айналдыру мүмкін болмады. Оны телефонда немесе компьютерде JPEG етіп сақтап, соны жүктеңіз.',
  },
  ru: {
    photoTooLarge: 'Файл «{fileName}» слишком большой: фото не должно превышать {megabytes} МБ. Сохраните его в JPEG с чуть меньшим качеством.',
    photoTooManyPixels: 'Фото «{fileName}» слишком большого размера ({width} × {height}): допустимо не больше {megapixels} мегапикселей. Уменьшите его и загрузите снова.',
    photoNotRecognised: 'Файл «{fileName}» не распознан как фото. Загрузите фото в формате JPEG, PNG, WebP, TIFF или HEIC.',
    photoDamaged: 'Файл «{fileName}» повреждён или скопирован не полностью. Скопируйте оригинал заново и загрузите ещё раз.',
    photoHidesAnotherFile: 'В файле «{fileName}», кроме фото, есть документ, архив или скрипт. Откройте фото в графическом редакторе, сохраните в новый файл и загрузите его.',
    photoAnimated: '«{fileName}» – анимация. Сохраните один кадр отдельным изображением и загрузите его.',
    photoCameraRaw: '«{fileName}» – необработанный файл камеры (RAW). Экспортируйте его в JPEG или TIFF и загрузите полученный файл.',
    photoHeicNotConverted: 'Не удалось преобразовать HEIC-файл «{fileName}» в JPEG. Сохраните его как JPEG на телефоне или компьютере и загрузите этот файл.',
  },
  en: {
    photoTooLarge: 'The file “{fileName}” is too large: a photo may have up to {megabytes} MB. Save it as JPEG at a slightly lower quality.',
    photoTooManyPixels: 'The photo “{fileName}” has too many pixels ({width} × {height}): up to {megapixels} megapixels are accepted. Make it smaller and upload it again.',
    photoNotRecognised: 'The file “{fileName}” is not recognised as a photo. Upload a photo in JPEG, PNG, WebP, TIFF or HEIC.',
    photoDamaged: 'The file “{fileName}” is damaged or was not copied completely. Copy the original again and upload it once more.',
    photoHidesAnotherFile: 'Besides the photo, the file “{fileName}” holds a document, an archive or a script. Open the photo in an image editor, save it as a new file and upload that.',
    photoAnimated: '“{fileName}” is an animation. Save one frame as a still picture and upload that.',
    photoCameraRaw: '“{fileName}” is a camera raw file. Export it as JPEG or TIFF and upload the result.',
    photoHeicNotConverted: 'The HEIC file “{fileName}” could not be turned into JPEG. Save it as JPEG on the phone or computer and upload that.',
  },
})

import { splitWords } from './splitWords.ts'

// Questions, joining words and helping verbs: they stand in every second text and say nothing of what is looked for.
const kazakh = `қандай қай кім кімнің кімді не нені немен ненің нелер қалай қалайша қанша қаншаға неше қашан қайда қайдан қайсы
  неліктен неге және мен бен пен да де та те ма ме ба бе па пе деп деген дегеніміз бұл осы сол ол оның оны онда үшін туралы жайлы
  бойынша арқылы дейін кейін соң бірақ немесе яғни еді екен болып болды болған болатын болады табылады аталады аталған атаңыз
  табыңыз көрсетіңіз анықтаңыз атты бар жоқ мына мынадай`
const russian = `и в во на с со к ко о об от до из у за по под над для при про не ни но а или же ли бы что чтобы как где когда кто
  какой какая какое какие каков который которая которое которые чей сколько почему зачем это этот эта эти тот та те то он она они
  оно его ее их был была были было быть есть также`
const english = `a an the and or of in on at to from by for with about as is are was were be been what who whom whose which when
  where why how this that these those it its he she they his her their did do does`

const stopWords = new Set([kazakh, russian, english].flatMap((list) => splitWords(list).map(({ text }) => text)))

export const isStopWord = (word: string): boolean => stopWords.has(word)

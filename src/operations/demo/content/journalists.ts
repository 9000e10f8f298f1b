type DemoJournalist = { name: string; email: string; outlet: string; cardNumber: string; phone: string; isApproved: boolean }

/** One who may see what is under embargo, and one who waits for the press officer. */
export const demoJournalists: readonly DemoJournalist[] = [
  { name: 'Ботагөз Талғат', email: 'journalist@gazet.example', outlet: 'Ақкент газеті', cardNumber: 'АК-0417', phone: '+7 700 000 02 01', isApproved: true },
  { name: 'Ілияс Мұрат', email: 'waiting-journalist@arna.example', outlet: 'Сарыбұлақ арнасы', cardNumber: 'СБ-1102', phone: '+7 700 000 02 02', isApproved: false },
]

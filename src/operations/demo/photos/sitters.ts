import type { Sitter } from './scenes/portrait.ts'

/** How each speaker looks in the drawn portrait. */
export const sitters = {
  'portrait-aqzholov': { skin: '#dda67d', hair: '#4d4643', style: 'sideParted', coat: '#26344f', collar: 'shirtAndTie', backdrop: ['#1c2a4a', '#34557f', '#9cc2dc'], glasses: true },
  'portrait-seiitova': { skin: '#e8b58e', hair: '#2a1f1d', style: 'bun', coat: '#f3f3ee', collar: 'doctor', backdrop: ['#23585c', '#4f9a94', '#cfeae0'] },
  'portrait-tolebaeva': { skin: '#ecc09c', hair: '#3a2620', style: 'bob', coat: '#7a3f5c', collar: 'blouse', backdrop: ['#5a3550', '#b0708a', '#f6d2c4'], glasses: true },
  'portrait-omarov': { skin: '#cf976c', hair: '#1f1816', style: 'short', coat: '#5b5f4a', collar: 'openShirt', backdrop: ['#4a3a2a', '#a8743f', '#f5cf8f'] },
  'portrait-qozhabek': { skin: '#c48a60', hair: '#3a3230', style: 'cap', coat: '#6a4a34', collar: 'openShirt', backdrop: ['#3f4a26', '#8f9a48', '#f0e2a0'], beard: true },
  'portrait-ysqaqova': { skin: '#e8b58e', hair: '#241a18', style: 'long', coat: '#2c8c84', collar: 'turtleneck', backdrop: ['#7a4520', '#d98a4a', '#ffe0b0'] },
  'portrait-sokolova': { skin: '#f2cfb2', hair: '#a8784a', style: 'bob', coat: '#34506a', collar: 'blouse', backdrop: ['#3a2a2a', '#7a5444', '#e6b88a'] },
  'portrait-dauletov': { skin: '#d39a70', hair: '#17120f', style: 'short', coat: '#1f5fa0', collar: 'turtleneck', backdrop: ['#16422f', '#3f8a5c', '#c6ecb8'] },
  'portrait-sarsen': { skin: '#ebbb96', hair: '#1c1719', style: 'long', coat: '#8b3d4d', collar: 'blouse', backdrop: ['#28304f', '#5a6a9a', '#d4d8ee'] },
  'portrait-bekmukhan': { skin: '#d9a27a', hair: '#55504d', style: 'balding', coat: '#3f4f5c', collar: 'turtleneck', backdrop: ['#1b3d52', '#3f7f9f', '#bfe2ea'], beard: true, glasses: true },
  'portrait-abdirakhman': { skin: '#dba77f', hair: '#8a8481', style: 'scarf', coat: '#4a3a5c', collar: 'blouse', backdrop: ['#5c2a2a', '#b05f4a', '#f8d6a8'] },
  'portrait-pak': { skin: '#e6b993', hair: '#171414', style: 'sideParted', coat: '#4f6a4f', collar: 'openShirt', backdrop: ['#24402c', '#5f9a5a', '#e2f0b0'] },
} as const satisfies Record<string, Sitter>

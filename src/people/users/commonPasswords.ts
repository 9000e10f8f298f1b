/** Long enough, and known to everybody who tries passwords. Compared without case, spaces and marks between. */
export const commonPasswords: ReadonlySet<string> = new Set([
  '123456789012', '1234567890123', '12345678901234', '123456789123', '123123123123', '111111111111', '000000000000', '121212121212',
  '112233445566', '987654321098', '098765432109', 'qwertyuiop123', 'qwertyuiop12', 'qwertyuiopasdf', 'qwerty123456', '123456qwerty',
  'qwertyqwerty', 'qazwsxedcrfv', '1qaz2wsx3edc', 'zaq12wsxcde3', 'asdfghjkl123', 'passwordpassword', 'password1234', 'password12345',
  'password123456', 'administrator', 'administrator1', 'adminadmin123', 'admin1234567', 'administrator123', 'letmeinletmein',
  'iloveyou1234', 'welcome12345', 'changeme1234', 'mediacenter1', 'mediacenter123', 'abcdefghijkl', 'abcd12345678', 'aaaaaaaaaaaa',
  'йцукенгшщзхъ', 'йцукенйцукен', 'парольпароль', 'пароль123456', 'пароль1234567', 'администратор', 'администратор1',
  'қазақстан2024', 'қазақстан2025', 'қазақстан2026', 'казахстан2024', 'казахстан2025', 'казахстан2026', 'құпиясөзқұпиясөз', 'құпиясөз12345',
  'kazakhstan2024', 'kazakhstan2025', 'kazakhstan2026', 'kazakhstan123', 'qazaqstan123', 'astana123456', 'almaty123456',
])

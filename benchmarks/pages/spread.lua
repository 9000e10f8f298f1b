-- Every address of addresses.txt in turn, from a place of each thread's own.
local addresses = {}
for line in io.lines(os.getenv('ADDRESSES')) do
  addresses[#addresses + 1] = wrk.format('GET', line, { ['Accept-Encoding'] = os.getenv('ENCODING') or 'br', Host = 'localhost' })
end
local at = 0
request = function()
  at = at % #addresses + 1
  return addresses[at]
end

-- Sends one of the bodies in a file, a line each, drawn at random; or, in place of a file, "page" asks for a page as a browser
-- does. Arguments: the file, a seed, and how keys are drawn: even or
-- zipf.
local requests = {}
local cumulative = {}

-- The request of rank 2 is drawn half as often as that of rank 1, that of rank 3 a third as often, and so on. Which request has
-- which rank does not depend on the seed: so the frequent keys are the same in each round.
local function rank()
  math.randomseed(1)
  for last = #requests, 2, -1 do
    local other = math.random(last)
    requests[last], requests[other] = requests[other], requests[last]
  end
  local total = 0
  for place = 1, #requests do
    total = total + 1 / place
    cumulative[place] = total
  end
end

local function zipf()
  local drawn = math.random() * cumulative[#cumulative]
  local low, high = 1, #cumulative
  while low < high do
    local middle = math.floor((low + high) / 2)
    if cumulative[middle] < drawn then low = middle + 1 else high = middle end
  end
  return low
end

function init(arguments)
  if arguments[1] == "page" then
    requests[1] = wrk.format("GET", nil, { ["Accept"] = "text/html", ["Accept-Encoding"] = "gzip" })
  else
    for body in io.lines(arguments[1]) do
      requests[#requests + 1] = wrk.format("POST", nil, {
        ["Content-Type"] = "application/json", ["Accept"] = "application/json"
      }, body)
    end
  end
  if arguments[3] == "zipf" then rank() end
  math.randomseed(tonumber(arguments[2]))
end

function request()
  return requests[#cumulative > 0 and zipf() or math.random(#requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"answers":%d,"bytes":%d,"seconds":%f,"p50":%f,"p99":%f,"failed":%d}\n',
    summary.requests, summary.bytes, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end

-- Sends one of the bodies in a file, a line each, drawn at random. Arguments: the file, a seed.
local requests = {}

function init(arguments)
  math.randomseed(tonumber(arguments[2]))
  for body in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("POST", nil, {
      ["Content-Type"] = "application/json", ["Accept"] = "application/json"
    }, body)
  end
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"answers":%d,"bytes":%d,"seconds":%f,"p50":%f,"p99":%f,"failed":%d}\n',
    summary.requests, summary.bytes, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end

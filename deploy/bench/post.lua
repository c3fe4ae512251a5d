-- wrk -s post.lua URL -- FILE: posts the JSON of each line of FILE in turn, again and again. The last line of the output:
-- answers a second, the 50th and 99th percentile in milliseconds, what failed (refused, broken off, too late or of another status), bytes of an
-- answer with its head.
local requests = {}
local last = 0

function init(args)
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/graphql-response+json"
  for body in io.lines(args[1]) do
    table.insert(requests, wrk.format("POST", nil, nil, body))
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("%.1f %.2f %.2f %d %.0f",
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.timeout + errors.status,
    summary.bytes / summary.requests))
end

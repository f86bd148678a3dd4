// Reads a calendar with node-ical, which many bots and wall displays are built on.
const { sync } = require("node-ical");

const day = (date) => date.toLocaleDateString("sv");
const instant = (date) => date.toISOString().replace(".000Z", "Z");
const text = (value) => value ?? "";

const events = Object.values(sync.parseFile(process.argv[2]))
  .filter((event) => event.type === "VEVENT")
  .map((event) => {
    const place = event["APPLE-STRUCTURED-LOCATION"];
    const moment = event.datetype === "date" ? day : instant;
    return {
      uid: event.uid,
      start: moment(event.start),
      end: moment(event.end),
      summary: text(event.summary),
      description: text(event.description),
      location: text(event.location),
      status: text(event.status),
      geo: event.geo ? `${event.geo.lat};${event.geo.lon}` : "",
      map: place ? `${place.params["X-TITLE"]} ${place.val}` : "",
    };
  });
process.stdout.write(JSON.stringify(events));

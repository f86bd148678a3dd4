// Reads a calendar with ical.js, the parser of Thunderbird and Nextcloud Calendar, at its strictest.
const { readFileSync } = require("node:fs");
const loaded = require("ical.js");
const ICAL = loaded.default ?? loaded;

const moment = (time) =>
  time.isDate ? time.toString() : time.zone.tzid === "floating" ? `${time}` : instant(time);
const instant = (time) => time.toJSDate().toISOString().replace(".000Z", "Z");

ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  const place = component.getFirstProperty("x-apple-structured-location");
  return {
    uid: event.uid,
    start: moment(event.startDate),
    end: moment(event.endDate),
    summary: event.summary,
    description: event.description ?? "",
    location: event.location ?? "",
    status: component.getFirstPropertyValue("status"),
    geo: (component.getFirstPropertyValue("geo") ?? []).join(";"),
    map: place ? `${place.getParameter("x-title")} ${place.getFirstValue()}` : "",
  };
});
process.stdout.write(JSON.stringify(events));

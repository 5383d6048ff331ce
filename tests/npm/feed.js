// What npm's ical.js reads in a calendar feed, strictly: each event's id, when it begins and ends, what it is called, and how it stands.
import ICAL from "ical.js";
import { answer } from "./lines.js";

await answer(({ feed }) => {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(feed));
  return {
    name: calendar.getFirstPropertyValue("x-wr-calname"),
    events: calendar.getAllSubcomponents("vevent").map((part) => {
      const event = new ICAL.Event(part);
      return {
        uid: event.uid, summary: event.summary, sequence: event.sequence,
        start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString(),
        status: part.getFirstPropertyValue("status"),
      };
    }),
  };
});

package org.worksonarm.portal.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.worksonarm.portal.feed.Entry.State;

/** Writes a calendar as RFC 5545 wants it; nothing of it depends on the moment of writing. */
final class CalendarText {

    static final Duration LOOK_AGAIN_AFTER = Duration.ofHours(6);

    /** Days before the end of the last day. */
    private static final List<Integer> REMINDERS = List.of(14, 1);

    private final Calendar calendar = new Calendar();
    private final URI portal;
    private final boolean reminding;

    /** @param portal what addresses of its pages begin with */
    CalendarText(String name, URI portal, boolean reminding) {
        this.portal = portal;
        this.reminding = reminding;
        calendar.add(new ProdId("-//Works on Arm//Portal//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(plain(name)));
        calendar.add(new XProperty("X-WR-CALNAME", plain(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN_AFTER));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN_AFTER.toString()));
    }

    CalendarText add(List<Entry> entries) {
        entries.forEach(entry -> calendar.add(event(entry)));
        return this;
    }

    String write() {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.id().toString()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence((int) entry.version()));
        event.add(new DtStart<>(entry.first()));
        event.add(new DtEnd<>(entry.last().plusDays(1)));
        event.add(status(entry.state()));
        event.add(ImmutableTransp.TRANSPARENT);
        describe(event, entry);
        if (reminding && entry.state() == State.LENT) {
            REMINDERS.forEach(days -> event.add(reminder(days, entry)));
        }
        return event;
    }

    private void describe(VEvent event, Entry entry) {
        event.add(new Summary(plain(entry.words().summary())));
        event.add(new Location(plain(entry.words().place())));
        event.add(new Description(lines(entry.words().more())));
        if (entry.path() != null) {
            event.add(new Url(URI.create(portal + entry.path())));
        }
    }

    private static Status status(State state) {
        return switch (state) {
            case HELD -> ImmutableStatus.VEVENT_TENTATIVE;
            case LENT, WORKED_ON -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static VAlarm reminder(int days, Entry entry) {
        var alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Trigger(new ParameterList(List.of(Related.END)), Period.ofDays(-days)));
        alarm.add(new Description("Ends soon: " + plain(entry.words().summary())));
        return alarm;
    }

    /** One line, whatever was typed. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String lines(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]+", " ").strip();
    }
}

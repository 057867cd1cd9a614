package org.worksonarm.portal.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worksonarm.portal.importing.Verdict.Kind;

/**
 * Finds records of one project: the same telling words in the name, the same repository or domain that carries a word of
 * both names, or a mention of the other record's number together with its name. One account at a code host is no proof;
 * it can only speak against two records that merely share a name of one word.
 */
final class ProjectGrouping {

    private final List<OldRecord> records;
    private final JoinedSets sets;

    private ProjectGrouping(Collection<OldRecord> records) {
        this.records = records.stream()
                .sorted(Comparator.comparing(OldRecord::createdAt))
                .toList();
        this.sets = new JoinedSets(this.records.size());
    }

    static List<ProjectGroup> of(Collection<OldRecord> records) {
        return new ProjectGrouping(records).groups();
    }

    private List<ProjectGroup> groups() {
        joinByName();
        joinBySource();
        joinByMention();
        return sets.groups().stream().map(this::group).toList();
    }

    private void joinByName() {
        var named = new HashMap<Set<String>, List<Integer>>();
        for (int index = 0; index < records.size(); index++) {
            Set<String> key = records.get(index).project().key();
            if (!key.isEmpty() && isWork(index)) {
                List<Integer> same = named.computeIfAbsent(key, _ -> new ArrayList<>());
                int current = index;
                same.stream()
                        .filter(other -> key.size() > 1 || agree(other, current))
                        .findFirst()
                        .ifPresent(other -> sets.join(
                                other,
                                current,
                                "same name: " + records.get(other).project().value()));
                same.add(index);
            }
        }
    }

    private boolean agree(int one, int other) {
        Set<String> owners = SourceKeys.owners(records.get(one));
        Set<String> others = SourceKeys.owners(records.get(other));
        return owners.isEmpty() || others.isEmpty() || !Collections.disjoint(owners, others);
    }

    private void joinBySource() {
        var found = new HashMap<String, Integer>();
        for (int index = 0; index < records.size(); index++) {
            for (String key : isWork(index) ? SourceKeys.of(records.get(index)) : Set.<String>of()) {
                Integer other = found.putIfAbsent(key, index);
                if (other != null) {
                    sets.join(other, index, "same source: " + key.substring(0, key.indexOf(" ")));
                }
            }
        }
    }

    private void joinByMention() {
        var places = new HashMap<String, Integer>();
        for (int index = 0; index < records.size(); index++) {
            places.put(place(records.get(index), records.get(index).origin().number()), index);
        }
        for (int index = 0; index < records.size(); index++) {
            joinMentioned(index, places);
        }
    }

    private void joinMentioned(int index, Map<String, Integer> places) {
        OldRecord mentioning = records.get(index);
        for (int number : isWork(index) || isShell(index) ? mentioning.mentions() : Set.<Integer>of()) {
            Integer other = places.get(place(mentioning, number));
            if (other != null
                    && isWork(other)
                    && names(mentioning, records.get(other).project())) {
                sets.join(
                        other,
                        index,
                        "#%d mentions #%d".formatted(mentioning.origin().number(), number));
            }
        }
    }

    private static String place(OldRecord record, int number) {
        return record.origin().tracker() + "#" + number;
    }

    private static boolean names(OldRecord record, ProjectName other) {
        Set<String> own = record.project().key();
        Set<String> words = own.isEmpty() ? new ProjectName(record.answers().opening()).key() : own;
        return !other.key().isEmpty() && words.containsAll(other.key());
    }

    private boolean isWork(int index) {
        Kind kind = records.get(index).verdict().kind();
        return kind == Kind.APPLICATION || kind == Kind.ACCESS_CHANGE;
    }

    private boolean isShell(int index) {
        Kind kind = records.get(index).verdict().kind();
        return kind == Kind.PLACEHOLDER || kind == Kind.EMPTY_FORM;
    }

    private ProjectGroup group(List<Integer> members) {
        List<OldRecord> grouped = members.stream().map(records::get).toList();
        String name = grouped.stream()
                .map(record -> record.project())
                .filter(project -> !project.key().isEmpty())
                .map(ProjectName::value)
                .min(Comparator.comparingInt(String::length))
                .orElse(grouped.getFirst().project().value());
        return new ProjectGroup(name, grouped, sets.reasons(members.getFirst()));
    }
}

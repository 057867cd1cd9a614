package org.worksonarm.portal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Numbers from nought that are joined into sets, with the reasons for joining. */
final class JoinedSets {

    private final int[] parents;
    private final List<Join> joins = new ArrayList<>();

    JoinedSets(int size) {
        parents = IntStream.range(0, size).toArray();
    }

    void join(int one, int other, String reason) {
        int first = Math.min(root(one), root(other));
        int last = Math.max(root(one), root(other));
        if (first != last) {
            parents[last] = first;
            joins.add(new Join(one, reason));
        }
    }

    /** All sets, each in order, in the order of their first members. */
    List<List<Integer>> groups() {
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int index = 0; index < parents.length; index++) {
            groups.computeIfAbsent(root(index), _ -> new ArrayList<>()).add(index);
        }
        return List.copyOf(groups.values());
    }

    List<String> reasons(int member) {
        return joins.stream()
                .filter(join -> root(join.member()) == root(member))
                .map(Join::reason)
                .distinct()
                .toList();
    }

    private int root(int index) {
        int root = index;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    private record Join(int member, String reason) {}
}

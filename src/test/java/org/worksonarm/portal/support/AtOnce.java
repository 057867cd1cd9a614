package org.worksonarm.portal.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people act at the same moment and tells what each of them got. */
public final class AtOnce {

    private AtOnce() {}

    /** The answers in the order of those who asked; a failure of any of them fails the test. */
    public static <T> List<T> answers(List<? extends Callable<? extends T>> people) throws InterruptedException {
        var start = new CyclicBarrier(people.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = people.stream()
                    .map(person -> (Callable<T>) () -> {
                        start.await();
                        return person.call();
                    })
                    .toList();
            return threads.invokeAll(tasks).stream().map(AtOnce::answer).toList();
        }
    }

    private static <T> T answer(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

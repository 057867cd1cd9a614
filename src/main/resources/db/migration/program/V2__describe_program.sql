-- The seven focus areas and version 1 of the rubric.

INSERT INTO focus_area (slug, position, name, summary, examples) VALUES
    ('operating-systems', 1, 'Operating systems, kernels and virtualization', 'Whole operating systems on arm64, the newest kernels, and booting and installing them on real machines. Emulators, hypervisors and the software that runs fleets of virtual machines belong here too.', 'Ubuntu, Debian, Fedora, CentOS, openSUSE, Alpine, NixOS, FreeBSD, iPXE, QEMU, KVM, OpenStack'),
    ('cloud-native', 2, 'Cloud native with Kubernetes and containers', 'Containers, the clusters that run them, and what clusters need: images and charts for several architectures, networking, storage and installers. Server software in Go belongs here when arm64 is to be on an equal footing.', 'Docker, Kubernetes, Helm, Calico, server software in Go'),
    ('telco-networking', 3, 'Telco and networking', 'Network functions in software, routing and switching, and packet processing on fast or programmable network cards. The Java libraries under telecom stacks count as well.', 'NFV, DPDK, VPP, OpenJDK, fast and smart NICs'),
    ('edge', 4, 'Edge computing', 'Computing away from the data centre: home clusters, small sites at cell towers, gateways and devices. Often Python or Node.js on top of tuned C and C++.', 'home clusters, micro data centres at cell towers, IoT, Python, Node.js'),
    ('languages', 5, 'Languages, libraries and functions', 'Compilers, runtimes and package collections of programming languages, and the large libraries that other programs import. Functions as a service belong here too.', 'LLVM, GCC, Go, Node.js, Julia, large Java and Python libraries, OpenFaaS, Node-RED, OpenWhisk'),
    ('optimization', 6, 'Optimization, portability, diversity and variety', 'Three patterns of work: making a core language or library faster, porting what is immature on arm64, and adding variety such as domain-specific languages.', 'tuning of core languages and libraries, ports of immature software, domain-specific languages'),
    ('ci-cd', 7, 'CI/CD and build services', 'Testing every change on every branch on arm64 next to the other architectures, and building the artifacts. Both the services themselves and a project''s first arm64 pipeline belong here.', 'Jenkins, Buildbot, Bazel, OBS, Shippable, Codefresh, Drone, Resin, GitLab');

INSERT INTO rubric (rubric_id, version, active_from) VALUES
    ('01910000-0000-7000-8000-000000000001', 1, '2026-01-01T00:00:00Z');

INSERT INTO criterion (criterion_id, rubric_id, position, key, kind, focus_area, name, question, weight) VALUES
    ('01910000-0000-7000-8000-000000000101', '01910000-0000-7000-8000-000000000001', 1, 'operating-systems', 'AREA', 'operating-systems', 'Operating systems, kernels and virtualization', 'How much does this work move operating systems, kernels or virtualization on arm64 forward?', 1.00),
    ('01910000-0000-7000-8000-000000000102', '01910000-0000-7000-8000-000000000001', 2, 'cloud-native', 'AREA', 'cloud-native', 'Cloud native with Kubernetes and containers', 'How much more of the container and Kubernetes world will run on arm64 because of this work?', 1.00),
    ('01910000-0000-7000-8000-000000000103', '01910000-0000-7000-8000-000000000001', 3, 'telco-networking', 'AREA', 'telco-networking', 'Telco and networking', 'How far does this work bring packet processing and network functions on arm64?', 1.00),
    ('01910000-0000-7000-8000-000000000104', '01910000-0000-7000-8000-000000000001', 4, 'edge', 'AREA', 'edge', 'Edge computing', 'How much easier does this work make it to run software on Arm machines outside the data centre?', 1.00),
    ('01910000-0000-7000-8000-000000000105', '01910000-0000-7000-8000-000000000001', 5, 'languages', 'AREA', 'languages', 'Languages, libraries and functions', 'What do developers on arm64 gain from this work on a language, library or function service?', 1.00),
    ('01910000-0000-7000-8000-000000000106', '01910000-0000-7000-8000-000000000001', 6, 'optimization', 'AREA', 'optimization', 'Optimization, portability, diversity and variety', 'What does arm64 gain in speed, portability or variety through this work?', 1.00),
    ('01910000-0000-7000-8000-000000000107', '01910000-0000-7000-8000-000000000001', 7, 'ci-cd', 'AREA', 'ci-cd', 'CI/CD and build services', 'How much continuous testing and building on real arm64 machines does this work make possible?', 1.00),
    ('01910000-0000-7000-8000-000000000108', '01910000-0000-7000-8000-000000000001', 8, 'impact', 'CROSS', NULL, 'Impact on the ecosystem', 'How many people and projects are better off on arm64 if this work succeeds?', 2.00),
    ('01910000-0000-7000-8000-000000000109', '01910000-0000-7000-8000-000000000001', 9, 'ambition', 'CROSS', NULL, 'Ambition', 'How far beyond today''s arm64 does this work reach, and is there a credible way to get there?', 2.00);

-- What each number of points means. 'Not applicable' is no anchor: it costs the application nothing.

-- operating-systems
INSERT INTO anchor (criterion_id, points, text) VALUES
    ('01910000-0000-7000-8000-000000000101', 0, 'An operating system is built or booted, but nothing returns to its arm64 port.'),
    ('01910000-0000-7000-8000-000000000101', 1, 'Fixes a few packages or one driver in one system; most of its users would not notice.'),
    ('01910000-0000-7000-8000-000000000101', 2, 'Keeps an existing arm64 port alive: packages build, known breakage gets repaired.'),
    ('01910000-0000-7000-8000-000000000101', 3, 'Takes one system or hypervisor from ''it builds'' to installable and tested on servers.'),
    ('01910000-0000-7000-8000-000000000101', 4, 'Makes arm64 a release architecture of a distribution, or lands kernel or KVM features.'),
    ('01910000-0000-7000-8000-000000000101', 5, 'Many systems inherit it: the kernel, KVM, QEMU or a distribution others derive from.');

-- cloud-native
INSERT INTO anchor (criterion_id, points, text) VALUES
    ('01910000-0000-7000-8000-000000000102', 0, 'Runs in containers on arm64, but publishes no image, chart or fix.'),
    ('01910000-0000-7000-8000-000000000102', 1, 'Adds an arm64 image of one application that few clusters run.'),
    ('01910000-0000-7000-8000-000000000102', 2, 'Publishes multi-architecture images or a Helm chart for a tool with steady users.'),
    ('01910000-0000-7000-8000-000000000102', 3, 'Tests a widely deployed component end to end on arm64 clusters and fixes what fails.'),
    ('01910000-0000-7000-8000-000000000102', 4, 'Closes a gap that kept whole clusters off arm64: storage, network, runtime, installer.'),
    ('01910000-0000-7000-8000-000000000102', 5, 'Every cluster gains: Kubernetes, a runtime or the base images treat arm64 as equal.');

-- telco-networking
INSERT INTO anchor (criterion_id, points, text) VALUES
    ('01910000-0000-7000-8000-000000000103', 0, 'Deals with networks, but neither moves packets on arm64 nor tests code that does.'),
    ('01910000-0000-7000-8000-000000000103', 1, 'Compiles a network tool for arm64; nobody has measured throughput or loss.'),
    ('01910000-0000-7000-8000-000000000103', 2, 'Runs one network function on arm64 in a lab, with first throughput figures.'),
    ('01910000-0000-7000-8000-000000000103', 3, 'Tests a data plane on real NICs at every change and fixes its arm64 faults upstream.'),
    ('01910000-0000-7000-8000-000000000103', 4, 'Arm64 equals other architectures in a data plane, switch or driver operators deploy.'),
    ('01910000-0000-7000-8000-000000000103', 5, 'A base of many network stacks, such as DPDK, VPP or OpenJDK, is at its best on arm64.');

-- edge
INSERT INTO anchor (criterion_id, points, text) VALUES
    ('01910000-0000-7000-8000-000000000104', 0, 'Meant for small or remote devices, yet built, tested and used on servers only.'),
    ('01910000-0000-7000-8000-000000000104', 1, 'Works on one board, by steps that only its author can repeat.'),
    ('01910000-0000-7000-8000-000000000104', 2, 'Offers documented builds for a few common boards or gateways.'),
    ('01910000-0000-7000-8000-000000000104', 3, 'Tests its images on several kinds of device, so that strangers can install and update.'),
    ('01910000-0000-7000-8000-000000000104', 4, 'Solves what many edge projects share: 32-bit builds, safe updates, links that drop.'),
    ('01910000-0000-7000-8000-000000000104', 5, 'Becomes a base on which gateways, home clusters and cell-tower sites run unchanged.');

-- languages
INSERT INTO anchor (criterion_id, points, text) VALUES
    ('01910000-0000-7000-8000-000000000105', 0, 'Written in a language that runs on arm64, but gives that language nothing back.'),
    ('01910000-0000-7000-8000-000000000105', 1, 'Makes one little-used library, binding or function template pass its tests on arm64.'),
    ('01910000-0000-7000-8000-000000000105', 2, 'Repairs arm64 failures in a library or function service that many programs call.'),
    ('01910000-0000-7000-8000-000000000105', 3, 'Gives a language native arm64 tests and up-to-date packages of compiler and modules.'),
    ('01910000-0000-7000-8000-000000000105', 4, 'Raises arm64 to a supported tier: release binaries, and test failures block a release.'),
    ('01910000-0000-7000-8000-000000000105', 5, 'A compiler, runtime or core library that most arm64 software needs gets far better.');

-- optimization
INSERT INTO anchor (criterion_id, points, text) VALUES
    ('01910000-0000-7000-8000-000000000106', 0, 'Ports or tunes something that already ran as well on arm64.'),
    ('01910000-0000-7000-8000-000000000106', 1, 'Reports benchmarks or lists portability bugs, without patches.'),
    ('01910000-0000-7000-8000-000000000106', 2, 'Ports one program or speeds up one routine, for a narrow group of users.'),
    ('01910000-0000-7000-8000-000000000106', 3, 'Gets a measured speed-up or a complete port accepted upstream in a popular program.'),
    ('01910000-0000-7000-8000-000000000106', 4, 'Tunes or ports a shared library or database, so the many programs above it benefit.'),
    ('01910000-0000-7000-8000-000000000106', 5, 'Opens a field of software closed to arm64 so far, or sets the fast path others copy.');

-- ci-cd
INSERT INTO anchor (criterion_id, points, text) VALUES
    ('01910000-0000-7000-8000-000000000107', 0, 'Wants a machine for builds by hand; no change to the code triggers anything.'),
    ('01910000-0000-7000-8000-000000000107', 1, 'Builds for arm64 now and then; a failure is seen by the team alone and stops nothing.'),
    ('01910000-0000-7000-8000-000000000107', 2, 'Tests the main branch natively each night and shows the results in public.'),
    ('01910000-0000-7000-8000-000000000107', 3, 'Tests every change before it is merged; an arm64 failure blocks it like any other.'),
    ('01910000-0000-7000-8000-000000000107', 4, 'Tests every change and publishes signed arm64 artifacts with each release.'),
    ('01910000-0000-7000-8000-000000000107', 5, 'Builds and tests on arm64 for hundreds of projects, as a farm or a hosted service.');

-- impact
INSERT INTO anchor (criterion_id, points, text) VALUES
    ('01910000-0000-7000-8000-000000000108', 0, 'Nobody but the applicants would notice whether it happened.'),
    ('01910000-0000-7000-8000-000000000108', 1, 'One small community gains, and it has another way to get the same.'),
    ('01910000-0000-7000-8000-000000000108', 2, 'The users of one project gain, and some of them are asking for it.'),
    ('01910000-0000-7000-8000-000000000108', 3, 'Several projects, or one very large user base, can rely on arm64 for the first time.'),
    ('01910000-0000-7000-8000-000000000108', 4, 'Projects in other areas build on its packages, images or tools and improve with it.'),
    ('01910000-0000-7000-8000-000000000108', 5, 'Most open-source work on arm64 rests on it, and nothing else could take its place.');

-- ambition
INSERT INTO anchor (criterion_id, points, text) VALUES
    ('01910000-0000-7000-8000-000000000109', 0, 'Repeats what already works on arm64, or names no goal.'),
    ('01910000-0000-7000-8000-000000000109', 1, 'Carries on routine work; the plan ends when the machine is up.'),
    ('01910000-0000-7000-8000-000000000109', 2, 'Names one clear improvement that the team can reach within weeks.'),
    ('01910000-0000-7000-8000-000000000109', 3, 'Months of real engineering, with goals that can be checked on the way.'),
    ('01910000-0000-7000-8000-000000000109', 4, 'Takes on what arm64 lacks and others put off, with the people and a plan to finish.'),
    ('01910000-0000-7000-8000-000000000109', 5, 'Would put arm64 ahead where it trails today, by steps this team has shown it can take.');

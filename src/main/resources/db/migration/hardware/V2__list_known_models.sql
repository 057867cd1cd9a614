-- Hardware catalogue. NULL means not known; it never means 0 or no.

INSERT INTO vendor (vendor_id, name) VALUES
    ('01910000-0000-7000-8000-000000000201', 'Cavium'),
    ('01910000-0000-7000-8000-000000000202', 'HiSilicon'),
    ('01910000-0000-7000-8000-000000000203', 'Qualcomm'),
    ('01910000-0000-7000-8000-000000000204', 'Ampere');

INSERT INTO machine_model (model_id, slug, vendor_id, name, aliases, processor, sockets, cores, ram_gib, disk, network, isa, aarch32, kvm, note, position) VALUES
    ('01910000-0000-7000-8000-000000000301', 'thunderx', '01910000-0000-7000-8000-000000000201', 'ThunderX', 'Type 2A, 2A, c1.large.arm, Cavium ThunderX, CN8890', '2 × Cavium CN8890', 2, 96, 128, NULL, NULL, 'ARMv8.0-A', 'NONE', NULL, 'The workhorse of 2017 and 2018, at EWR1 and NRT1. Runs 64-bit code only.', 1),
    ('01910000-0000-7000-8000-000000000302', 'hi1616', '01910000-0000-7000-8000-000000000202', 'Hi1616', 'Type 2A2, 2A2, D05, HiSilicon D05', '2 × HiSilicon Hi1616 (Cortex-A72)', 2, 64, NULL, NULL, NULL, 'ARMv8.0-A', 'FULL', NULL, 'Few machines, in demand because they run 32-bit Arm code. Memory, disk and network are not recorded.', 2),
    ('01910000-0000-7000-8000-000000000303', 'thunderx2', '01910000-0000-7000-8000-000000000201', 'ThunderX2', 'Type 2A4, 2A4, Cavium ThunderX2, Marvell ThunderX2', NULL, NULL, NULL, NULL, NULL, NULL, 'ARMv8.1-A', NULL, NULL, 'Few machines. The configuration is not recorded; ask before relying on a number of cores.', 3),
    ('01910000-0000-7000-8000-000000000304', 'centriq-2400', '01910000-0000-7000-8000-000000000203', 'Centriq 2400', 'Type 2A5, 2A5, Qualcomm Centriq, Falkor', 'Qualcomm Centriq 2400 (Falkor)', NULL, NULL, NULL, NULL, NULL, 'ARMv8.0-A', 'NONE', NULL, 'Up to 48 cores; the number in the programme''s machines is not recorded. Reclaimed in 2021 and no longer offered.', 4),
    ('01910000-0000-7000-8000-000000000305', 'emag-8180', '01910000-0000-7000-8000-000000000204', 'eMAG 8180', 'c2.large.arm, Ampere eMAG', 'Ampere eMAG 8180', 1, 32, 128, NULL, NULL, 'ARMv8.0-A', 'FULL', NULL, 'Runs 32-bit Arm code. Seen at NRT1 and SV15.', 5),
    ('01910000-0000-7000-8000-000000000306', 'altra-q80-30', '01910000-0000-7000-8000-000000000204', 'Altra Q80-30', 'c3.large.arm64, Ampere Altra, Q80-30', 'Ampere Altra Q80-30 (Neoverse N1)', 1, 80, 256, '2 × 960 GB NVMe', '2 × 25 GbE', 'ARMv8.2-A', 'USER', true, '32-bit programs run in user space; a 32-bit kernel does not. Applications also name ''Mt Snow'', an Altra with one 80-core socket in a smaller configuration (128 GB, 1 TB SSD, 1 × 25 GbE in #240): state which one you need.', 6),
    ('01910000-0000-7000-8000-000000000307', 'altra-mt-jade', '01910000-0000-7000-8000-000000000204', 'Altra Mt Jade', 'Mt Jade, Mt. Jade', '2 × Ampere Altra, 80 cores each (Neoverse N1)', 2, 160, NULL, NULL, NULL, 'ARMv8.2-A', NULL, NULL, 'The largest machine by cores. Memory, disk and network are not recorded. In #279 I/O timeouts limited each machine to 20 concurrent jobs.', 7);

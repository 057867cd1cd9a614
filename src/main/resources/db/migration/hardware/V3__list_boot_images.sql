-- What the programme installs on bare metal by itself; anything else boots by an iPXE script of its holder.
create table boot_image (
    name     text primary key constraint boot_image_has_a_name check (length(trim(name)) between 1 and 60),
    position int  not null unique
);

insert into boot_image (name, position) values
    ('Ubuntu 24.04 LTS', 1),
    ('Debian 13', 2),
    ('Fedora Server', 3),
    ('CentOS Stream 10', 4),
    ('openSUSE Leap', 5),
    ('Alpine Linux', 6),
    ('NixOS', 7),
    ('FreeBSD 14', 8);

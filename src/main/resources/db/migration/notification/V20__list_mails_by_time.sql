-- Lists show the newest mail first: by when it was written, as the ids of what was imported or invented tell another order.
create index mail_newest on mail (created_at desc, mail_id desc);
create index mail_status_newest on mail (status, created_at desc, mail_id desc);
drop index mail_status;

-- Once a decision is reopened, its team may remove a line that an earlier change was about; what was asked stays on
-- record all the same. The trigger on insert already holds that a change concerns a line of its own application.
alter table amendment drop constraint amendment_resource_request_id_fkey;

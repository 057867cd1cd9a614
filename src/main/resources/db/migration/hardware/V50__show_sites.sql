-- What other modules may read of sites.
create view site_card as select site_id, code as site, name as site_name, closes_on from site;

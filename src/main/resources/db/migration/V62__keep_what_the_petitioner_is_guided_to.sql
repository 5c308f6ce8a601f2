-- What a petitioner is guided to do, from the choice of the route until the guidance is issued.
alter table kntc.petition add column guidance jsonb;

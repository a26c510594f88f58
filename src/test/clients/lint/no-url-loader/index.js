exports.UrlLoader = class {
  canLoad = () => false;
  load = async () => [];
  loadSync = () => [];
};

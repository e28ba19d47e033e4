/** TypeDoc's theme with the header, the front page and the signatures of this site. */
import { DefaultTheme, DefaultThemeRenderContext } from "typedoc";
import { frontPage } from "./front-page.js";
import { siteHeader } from "./header.js";
import { foldSignatures } from "./signatures.js";

class SiteContext extends DefaultThemeRenderContext {
  constructor(...settings) {
    super(...settings);
    const { toolbar, header, reflectionTemplate } = this;
    this.toolbar = (page) => siteHeader(page, toolbar(page));
    // The header has the parts of the site at every width, and the choice of colours.
    this.sidebarLinks = () => null;
    this.settings = () => null;
    this.header = (page) => (page.model.isProject() ? null : header(page));
    this.reflectionTemplate = (page) =>
      page.model.isProject() ? frontPage(this, page.model) : reflectionTemplate(page);
    this.memberSignatures = foldSignatures(this.memberSignatures);
  }
}

export class SiteTheme extends DefaultTheme {
  getRenderContext(page) {
    return new SiteContext(this.router, this, page, this.application.options);
  }

  /** The categories of the main module stand beside the groups of guides; what folds a list is no link as well. */
  buildNavigation(project) {
    const modules = this.application.options.getValue("defaultCategory");
    return super
      .buildNavigation(project)
      .flatMap((element) => (element.text === modules ? element.children : [element]))
      .flatMap((element) => (element.text === project.name ? element.children : [element]))
      .map(({ path, children, ...element }) => (children ? { ...element, children } : { ...element, path }));
  }
}
